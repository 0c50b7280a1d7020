using System.Globalization;

namespace Gatehouse;

/// <summary>Takes the name of a resource, or its account, out of its ARN, whatever form the ARN has.</summary>
internal static class ServiceArn
{
    /// <summary>The resource's name.</summary>
    /// <param name="arn">The ARN.</param>
    /// <param name="attribute">The attribute that yields the name of a resource of the template; null where <c>Ref</c> does.</param>
    /// <param name="after">What stands before the name in the ARN's last part, such as <c>table/</c>.</param>
    public static TemplateText Name(TemplateText arn, string? attribute = null, string after = "") => arn switch
    {
        { Parts: [AttributePart own] } => attribute is null ? TemplateText.Ref(own.LogicalId) : TemplateText.GetAtt(own.LogicalId, attribute),
        { Literal: { } text } when text.Split(':', 6) is [.., var last] => last[(last.IndexOf(after, StringComparison.Ordinal) is >= 0 and var at ? at + after.Length : 0)..],
        _ when after.Length == 0 => Piece(arn, ":", 5),
        _ => Piece(Piece(arn, ":", 5), "/", 1),
    };

    /// <summary>The account that the resource is in.</summary>
    public static TemplateText Account(TemplateText arn) => arn switch
    {
        { Parts: [AttributePart] } => TemplateText.Ref("AWS::AccountId"),
        { Literal: { } text } when text.Split(':', 6) is [_, _, _, _, var account, _] => account,
        _ => Piece(arn, ":", 4),
    };

    /// <summary>What the ARNs of a state machine's executions begin with.</summary>
    public static TemplateText Executions(TemplateText stateMachineArn) => stateMachineArn.Literal is { } text
        ? text.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal) + ":"
        : TemplateText.Concat(
            "arn:", Piece(stateMachineArn, ":", 1), ":states:", Piece(stateMachineArn, ":", 3), ":", Piece(stateMachineArn, ":", 4), ":execution:", Piece(stateMachineArn, ":", 6), ":");

    private static TemplateText Piece(TemplateText text, string separator, int index) =>
        Function("Fn::Select", index.ToString(CultureInfo.InvariantCulture), Function("Fn::Split", separator, text));

    private static TemplateText Function(string name, params ValueList<TemplateValue> arguments) =>
        TemplateText.Of(new IntrinsicPart(new TemplateMap([new(name, new TemplateList(arguments))])));
}
