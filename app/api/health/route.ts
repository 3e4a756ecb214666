import { checkHealth } from '#lib/store/read/check-health.ts';
import packageFacts from '#package' with { type: 'json' };

export const dynamic = 'force-dynamic';

/** Whether database and worker are well: 200, or 503 when a part is down. */
export async function GET(): Promise<Response> {
  const health = await checkHealth();
  const isWell = health.database === 'ok' && health.worker === 'ok';
  return Response.json(
    { status: isWell ? 'ok' : 'down', ...health, version: packageFacts.version },
    { status: isWell ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
