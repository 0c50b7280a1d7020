using Amazon.CDK;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>Texts of definitions as the CDK's own constructs take them, with tokens for references.</summary>
internal static class CdkText
{
    public static string Of(Construct scope, TemplateText text) =>
        text.Literal ?? new Intrinsic(new PlainData(new TokenResolver(scope)).Of(text)).ToString();
}
