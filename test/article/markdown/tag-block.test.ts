import { describe, expect, it } from "vitest";
import { tagBlock } from "../../../functions/article/markdown/tag-block.ts";

describe("a block that is no prose", () => {
  it.each([
    ["Jekyll", "{% highlight ruby linenos %}", "{% endhighlight %}"],
    ["Hugo", '{{< highlight go "linenos=table" >}}', "{{< /highlight >}}"],
    ["Hexo", "{% codeblock lang:js %}", "{% endcodeblock %}"],
  ])("is code in a fence where its tags say so: %s", (_, open, close) => {
    const block = tagBlock(["Tide.", `Run: ${open}`, "ebb()", "```", `${close} Then wait.`], 1);
    expect(block).toEqual({
      end: 4,
      before: "Run: ",
      after: " Then wait.",
      code: ["~~~~~~~~~~~~", "ebb()", "```", "~~~~~~~~~~~~"],
    });
  });

  it("is nothing where it is a comment", () => {
    expect(tagBlock(["{% comment %}", "Ask the lawyer.", "{% endcomment %}"], 0)).toEqual({
      end: 2,
      before: "",
      after: "",
      code: [],
    });
  });

  it.each([
    ["closes on its own line", ["{% comment %}a{% endcomment %}", "{% endcomment %}"]],
    ["never closes", ["{% highlight js %}", "ebb()"]],
    ["is closed as another", ["{% highlight js %}", "{% endcomment %}"]],
    ["is a word about it", ["A highlight of the year", "{% endhighlight %}"]],
  ])("is none where it %s", (_, lines) => {
    expect(tagBlock(lines, 0)).toBeNull();
  });
});
