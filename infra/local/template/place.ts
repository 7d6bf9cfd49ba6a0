/** Where the local stack says that it is. */
export const place = {
  region: "us-east-1",
  account: "000000000000",
  partition: "aws",
  suffix: "amazonaws.com",
};

/** An ARN of the local account and region. */
export function arn(service: string, resource: string, { region, account } = place): string {
  return `arn:aws:${service}:${region}:${account}:${resource}`;
}
