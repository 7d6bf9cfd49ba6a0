import type { Assembly } from "../assembly.ts";
import type { Role } from "../iam/roles.ts";
import { place } from "../template/place.ts";
import type { ResolvedTemplate } from "../template/read-template.ts";
import type { FunctionSettings } from "./function-process.ts";

/** A function of the template, ready to run but for where its lines go. */
export interface TemplateFunction {
  logicalId: string;
  arn: string;
  role: Role;
  logGroup: string;
  reservedConcurrency?: number;
  settings: Omit<FunctionSettings, "onLine">;
}

/** The template's functions with Lambda's environment around their own. */
export function readFunctions(
  template: ResolvedTemplate,
  assembly: Assembly,
  roles: Map<string, Role>,
  endpoint: string,
): TemplateFunction[] {
  return template.of("AWS::Lambda::Function").map(({ logicalId, ref, attribute, properties }) => {
    const runtime = String(properties.Runtime);
    if (!/^nodejs2\d\.x$/.test(runtime))
      throw new Error(`${logicalId} runs on ${runtime}; the local stack knows Node only.`);
    const role = roles.get(String(properties.Role));
    if (!role)
      throw new Error(`${logicalId} has the role ${properties.Role}, which the template does not hold.`);
    const { Variables = {} } = (properties.Environment ?? {}) as { Variables?: Record<string, string> };
    const { LogGroup } = (properties.LoggingConfig ?? {}) as { LogGroup?: string };
    const { S3Key } = properties.Code as { S3Key: string };
    const reserved = properties.ReservedConcurrentExecutions;
    return {
      logicalId,
      arn: attribute("Arn"),
      role,
      logGroup: LogGroup ?? `/aws/lambda/${ref}`,
      ...(reserved === undefined ? {} : { reservedConcurrency: Number(reserved) }),
      settings: {
        name: ref,
        arn: attribute("Arn"),
        code: assembly.assetFolder(S3Key),
        handler: String(properties.Handler),
        timeoutSeconds: Number(properties.Timeout ?? 3),
        memoryMb: Number(properties.MemorySize ?? 128),
        environment: {
          ...Variables,
          AWS_REGION: place.region,
          AWS_DEFAULT_REGION: place.region,
          AWS_ENDPOINT_URL: endpoint,
          AWS_ACCESS_KEY_ID: role.accessKeyId,
          AWS_SECRET_ACCESS_KEY: "local",
          AWS_SESSION_TOKEN: "local",
          AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
        },
      },
    };
  });
}
