import { type Reply, ServiceError } from "../gateway/call.ts";
import { textOf, textsOf } from "../gateway/xml.ts";
import { existingVersion } from "./get-object.ts";
import { xmlReply } from "./list-objects.ts";
import { versionHeader } from "./object-headers.ts";
import { onObject, type S3Operation } from "./s3-state.ts";

export const getObjectTagging: S3Operation = {
  needs: (request) => [onObject("GetObjectTagging", request)],
  run(state, request, call): Reply {
    const { tags } = existingVersion(state, request, call);
    const Tag = [...new URLSearchParams(tags)].map(([Key, Value]) => ({ Key, Value }));
    return xmlReply("Tagging", { TagSet: { Tag } });
  },
};

export const putObjectTagging: S3Operation = {
  needs: (request) => [onObject("PutObjectTagging", request)],
  run(state, request, call): Reply {
    const version = existingVersion(state, request, call);
    const pairs = textsOf(request.body.toString("utf8"), "Tag").map((tag): [string, string] => [
      textOf(tag, "Key") ?? "",
      textOf(tag, "Value") ?? "",
    ]);
    if (pairs.length > 10) throw new ServiceError(400, "BadRequest", "Object tags cannot be greater than 10");
    state.store.setTags(version, new URLSearchParams(pairs).toString());
    return { status: 200, headers: versionHeader(version), body: "" };
  },
};

export const deleteObjectTagging: S3Operation = {
  needs: (request) => [onObject("DeleteObjectTagging", request)],
  run(state, request, call): Reply {
    const version = existingVersion(state, request, call);
    state.store.setTags(version, "");
    return { status: 204, headers: versionHeader(version), body: "" };
  },
};
