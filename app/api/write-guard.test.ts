import { describe, expect, it } from 'vitest';
import { findForeignWrite } from './write-guard.ts';

const BASE_URL = 'https://physio.example';
const check = (headers: Record<string, string>) =>
  findForeignWrite(new Headers(headers), BASE_URL)?.code ?? 'ok';

describe('findForeignWrite', () => {
  it.each([
    { host: 'localhost:3000' },
    { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' },
    { host: '127.0.0.53:3000' },
    { host: '[::1]:3000', origin: 'http://[::1]:3000' },
    { host: 'physio.example', origin: 'https://physio.example' },
  ])('lets own pages write: %o', (headers) => {
    expect(check(headers)).toBe('ok');
  });

  it.each([
    { host: 'evil.example:3000' },
    { host: 'localhost.evil.example' },
    { host: '127.0.0.1.evil.example' },
    { host: 'physio.example:8080' },
    { host: '' },
  ])('refuses a foreign Host: %o', (headers) => {
    expect(check(headers)).toBe('foreign_host');
  });

  it.each([
    { host: 'localhost:3000', origin: 'https://evil.example' },
    { host: 'localhost:3000', origin: 'null' },
    { host: 'localhost:3000', origin: 'http://localhost:3001' },
  ])('refuses a foreign Origin: %o', (headers) => {
    expect(check(headers)).toBe('foreign_origin');
  });
});
