using Amazon.CDK;

namespace Gatehouse.Cdk;

/// <summary>Texts of definitions as the CDK's own constructs take them, with tokens for references.</summary>
internal static class CdkText
{
    public static string Of(TemplateText text) => text.Literal ?? new Intrinsic(new PlainData(null).Of(text)).ToString();
}
