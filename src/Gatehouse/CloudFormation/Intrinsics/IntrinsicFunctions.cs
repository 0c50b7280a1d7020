using System.Collections.Frozen;

namespace Gatehouse.CloudFormation;

/// <summary>Every intrinsic function.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html.</remarks>
internal static class IntrinsicFunctions
{
    private static readonly FrozenDictionary<string, IntrinsicFunction> Functions = new IntrinsicFunction[]
    {
        new RefFunction(), new GetAttFunction(), new SubFunction(), new JoinFunction(), new SplitFunction(), new SelectFunction(),
        new FindInMapFunction(), new IfFunction(), new Base64Function(), new CidrFunction(), new GetAZsFunction(), new ImportValueFunction(),
        new LengthFunction(), new ToJsonStringFunction(),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    private static readonly string[] ConditionNames =
        ["Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not", "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"];

    public static IEnumerable<string> Names => [.. Functions.Keys, .. ConditionNames, "Fn::Transform"];

    public static IntrinsicFunction? Find(string name) => Functions.GetValueOrDefault(name);

    /// <summary>Whether a function gives a truth, which only conditions and rules take.</summary>
    public static bool IsCondition(string name) => ConditionNames.Contains(name);
}
