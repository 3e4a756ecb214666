import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.ts';

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({ port: 3000, host: '127.0.0.1', sampleData: true });
    expect(environment.baseUrl).toBe('http://127.0.0.1:3000');
    expect(environment.dataDir).toMatch(/\/data$/);
    expect(environment.databaseUrl).toMatch(/^file:\/\/\/.*\/data\/council-physio-compare\.db$/);
  });

  it('treats a blank variable as left out', () => {
    expect(readEnvironment({ PORT: '', SAMPLE_DATA: '' }).port).toBe(3000);
  });

  it('takes a slash off the end of BASE_URL', () => {
    expect(readEnvironment({ BASE_URL: 'https://physio.example/' }).baseUrl).toBe('https://physio.example');
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['SAMPLE_DATA', 'maybe'],
    ['BASE_URL', 'ftp://physio.example'],
    ['DATABASE_URL', 'mysql://elsewhere'],
  ])('refuses %s=%s with a message that names it', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} `));
  });
});
