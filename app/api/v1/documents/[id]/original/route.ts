import { openOriginal } from '#lib/store/read/open-original.ts';
import { noSuchDocument } from '../../no-such-document.ts';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** A file name for a header: plain letters for old programs, UTF-8 for the others (RFC 6266, RFC 8187). */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^A-Za-z0-9 ._-]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * The original bytes, as a download. What councils send is never shown on our own origin, where its scripts would run
 * with the rights of the site.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const original = await openOriginal((await params).id);
  if (!original) return noSuchDocument();
  return new Response(original.content, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(original.content.size),
      'Content-Disposition': attachment(original.fileName),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
