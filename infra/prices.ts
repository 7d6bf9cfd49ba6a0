/**
 * Public prices in USD of us-east-1, on demand, beyond the free tiers (November 2026). For the estimate on the dashboard;
 * the bill is in Cost Explorer, by the tag `application`.
 */
export const prices = {
  /** https://aws.amazon.com/lambda/pricing */
  lambdaGbSecond: { arm64: 0.0000133334, x86_64: 0.0000166667 },
  lambdaRequest: 0.2e-6,
  /** https://aws.amazon.com/sqs/pricing */
  fifoRequest: 0.5e-6,
  /** https://aws.amazon.com/dynamodb/pricing/on-demand */
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  /** https://aws.amazon.com/s3/pricing */
  put: 5e-6,
};
