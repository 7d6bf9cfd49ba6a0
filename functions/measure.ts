/** What is counted or timed, by its name in CloudWatch. */
export type MetricName =
  | "Published"
  | "Retracted"
  | "Rejected"
  | "UploadToPublished"
  | "MessageFailed"
  | "ModelFellBack";

/**
 * Counts, and one time in milliseconds, for CloudWatch: a log line in its embedded metric format, by stage and, where there
 * is one, by reason.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function measure(metrics: Partial<Record<MetricName, number>>, reason?: string): void {
  const Metrics = Object.keys(metrics).map((Name) => ({
    Name,
    Unit: Name === "UploadToPublished" ? "Milliseconds" : "Count",
  }));
  const Dimensions = reason === undefined ? [["stage"]] : [["stage"], ["reason", "stage"]];
  const CloudWatchMetrics = [{ Namespace: "Standfirst", Dimensions, Metrics }];
  const _aws = { Timestamp: Date.now(), CloudWatchMetrics };
  process.stdout.write(`${JSON.stringify({ _aws, stage: process.env.STAGE, reason, ...metrics })}\n`);
}
