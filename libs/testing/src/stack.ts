/**
 * The address of a server that `npm test` starts.
 * @throws where the test was started without it
 */
export function addressFromTestRun(
  variable: 'TEST_DATABASE_URL' | 'TEST_TEMPORAL_ADDRESS' | 'TEST_SERVER_PATH',
): string {
  const address = process.env[variable];
  if (address) return address;
  throw new Error(
    `${variable} is not set: run this test with \`npm test -- <path>\`, which starts the servers it needs`,
  );
}
