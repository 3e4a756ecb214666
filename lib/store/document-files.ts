import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getEnvironment } from '#lib/env/environment.ts';

/** Enough of the beginning of a file to tell its format. */
const HEAD_BYTES = 256 * 1024;
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** Bytes that are safely on disk under a temporary name, not yet part of the store. */
export interface ReceivedFile {
  readonly temporaryPath: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly byteLength: number;
  /** The first bytes, at most 256 KiB. */
  readonly head: Uint8Array;
}

function documentsFolder(): string {
  return join(getEnvironment().dataDir, 'documents');
}

function incomingFolder(): string {
  return join(documentsFolder(), 'incoming');
}

/** Where the original bytes with this hash are kept. */
export function originalPath(sha256: string): string {
  return join(documentsFolder(), sha256.slice(0, 2), sha256);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function writeAll(
  file: FileHandle,
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Omit<ReceivedFile, 'temporaryPath'> | null> {
  const hash = createHash('sha256');
  const headParts: Uint8Array[] = [];
  let headLength = 0;
  let byteLength = 0;
  // Too long a stream is read to its end all the same, so that the sender gets an answer instead of a broken pipe.
  for await (const chunk of content) {
    byteLength += chunk.byteLength;
    if (byteLength > maxBytes) continue;
    if (headLength < HEAD_BYTES) {
      const part = chunk.subarray(0, HEAD_BYTES - headLength);
      headParts.push(part);
      headLength += part.byteLength;
    }
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  if (byteLength > maxBytes) return null;
  return { sha256: hash.digest('hex'), byteLength, head: Buffer.concat(headParts) };
}

/**
 * Streams `content` to disk, hashing it on the way, and waits until it is durable. Null if it has more than `maxBytes`;
 * nothing is left behind then, nor when the stream breaks off, whose error is thrown on.
 */
export async function receiveFile(
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<ReceivedFile | null> {
  await mkdir(incomingFolder(), { recursive: true });
  const temporaryPath = join(incomingFolder(), `${process.pid}-${randomUUID()}.part`);
  const file = await open(temporaryPath, 'wx');
  let received: ReceivedFile | null = null;
  try {
    const written = await writeAll(file, content, maxBytes);
    if (written) {
      await file.sync();
      received = { temporaryPath, ...written };
    }
  } finally {
    await file.close();
    if (!received) await rm(temporaryPath, { force: true });
  }
  return received;
}

/** Gives a received file its place among the originals, durably. The same bytes again change nothing. */
export async function keepOriginal(received: ReceivedFile): Promise<void> {
  const path = originalPath(received.sha256);
  const isNewFolder = (await mkdir(dirname(path), { recursive: true })) !== undefined;
  await rename(received.temporaryPath, path);
  await syncFolder(dirname(path));
  if (isNewFolder) await syncFolder(documentsFolder());
}

/** Forgets a received file that is not wanted; one that has been kept is not touched. */
export async function discardReceived(received: ReceivedFile): Promise<void> {
  await rm(received.temporaryPath, { force: true });
}

/** The original bytes with this hash. Throws if they are not there. */
export function readOriginal(sha256: string): Promise<Uint8Array> {
  return readFile(originalPath(sha256));
}

/** Deletes the original bytes with this hash, if they are there. */
export async function deleteOriginal(sha256: string): Promise<void> {
  await rm(originalPath(sha256), { force: true });
}

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isAbandoned(name: string, path: string, now: Date): Promise<boolean> {
  const pid = Number.parseInt(name, 10);
  if (!Number.isInteger(pid) || !isProcessAlive(pid)) return true;
  const { mtimeMs } = await stat(path);
  return now.getTime() - mtimeMs > ABANDONED_AFTER_MS;
}

/**
 * Deletes the temporary files of uploads that will never be completed: those of processes that are gone, and those not
 * written to for an hour. Returns how many there were.
 */
export async function sweepIncoming(now: Date = new Date()): Promise<number> {
  const names = await readdir(incomingFolder()).catch(() => []);
  let swept = 0;
  for (const name of names) {
    const path = join(incomingFolder(), name);
    // It may vanish at any moment: an upload is completed by moving it away.
    if (!(await isAbandoned(name, path, now).catch(() => false))) continue;
    await rm(path, { force: true });
    swept += 1;
  }
  return swept;
}
