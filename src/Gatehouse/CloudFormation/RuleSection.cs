using System.Globalization;

namespace Gatehouse.CloudFormation;

/// <summary>Checks the rules that a template sets for its parameters.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html.</remarks>
internal static class RuleSection
{
    /// <summary>These ask an AWS account about the parameter's value.</summary>
    private static readonly string[] NeedAccount = ["Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"];

    public static void Evaluate(Evaluation evaluation)
    {
        foreach (var (name, value) in evaluation.Document.Root["Rules"] is TemplateMap rules ? rules.Members : [])
        {
            if (value is TemplateMap rule)
            {
                evaluation.Elsewhere<bool>(["Rules", name], () =>
                {
                    Rule(evaluation, name, rule);
                    return true;
                });
            }
        }
    }

    private static void Rule(Evaluation evaluation, string name, TemplateMap rule)
    {
        if (NeedsAccount(rule))
        {
            evaluation.Report(DiagnosticCatalogue.RuleNeedsAccount, name);
            return;
        }

        if (rule["RuleCondition"] is { } condition && evaluation.At("RuleCondition", () => evaluation.Truth(condition)) is not true)
        {
            return;
        }

        if (rule["Assertions"] is TemplateList assertions)
        {
            evaluation.Enter("Assertions");
            for (var i = 0; i < assertions.Items.Count; i++)
            {
                evaluation.Enter(i.ToString(CultureInfo.InvariantCulture));
                if (assertions.Items[i] is TemplateMap assertion
                    && assertion["Assert"] is { } assert
                    && evaluation.At("Assert", () => evaluation.Truth(assert)) is false)
                {
                    var description = assertion["AssertDescription"] is TemplateString { Text.Literal: { } text } ? text : "an assertion does not hold";
                    evaluation.Report(DiagnosticCatalogue.RuleViolated, name, description.TrimEnd('.'));
                }

                evaluation.Leave();
            }

            evaluation.Leave();
        }
    }

    private static bool NeedsAccount(TemplateValue value) => value switch
    {
        TemplateMap map => map.Members.Any(member => NeedAccount.Contains(member.Key) || NeedsAccount(member.Value)),
        TemplateList list => list.Items.Any(NeedsAccount),
        _ => false,
    };
}
