using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Gatehouse.CloudFormation;
using Gatehouse.Reading;
using Gatehouse.Rules;

namespace Gatehouse.Cdk;

/// <summary>Reports what is wrong with the APIs of an app, whoever defined them: our constructs, the CDK's own, or raw resources.</summary>
/// <remarks>
/// Given to the app: <c>new App(new AppProps { PolicyValidationBeta1 = [new GatehouseValidation()] })</c>.
/// See https://docs.aws.amazon.com/cdk/v2/guide/policy-validation-synthesis.html.
/// </remarks>
public sealed class GatehouseValidation : DeputyBase, IPolicyValidationPluginBeta1
{
    /// <summary>The name in reports.</summary>
    public string Name => "gatehouse";

    /// <summary>How often an app was refused in this process.</summary>
    internal static int Refusals { get; private set; }

    /// <summary>Checks templates.</summary>
    /// <param name="context">Names the templates.</param>
    /// <returns>A violation for each rule that a template breaks; only errors make the validation fail.</returns>
    public IPolicyValidationPluginReportBeta1 Validate(IPolicyValidationContextBeta1 context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var found = context.TemplatePaths.SelectMany(path => Check(path).Select(diagnostic => (Path: path, Diagnostic: diagnostic))).ToArray();
        var succeeded = found.All(each => each.Diagnostic.Severity != DiagnosticSeverity.Error);
        if (!succeeded)
        {
            Refusals++;
        }

        return new PolicyValidationPluginReportBeta1
        {
            Success = succeeded,
            Violations = [.. found.GroupBy(each => (each.Diagnostic.Descriptor, each.Diagnostic.Message)).Select(same => Violation(same.Key.Message, [.. same]))],
        };
    }

    private static IEnumerable<Diagnostic> Check(string path)
    {
        var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse(File.ReadAllText(path), path));
        var apis = ApiReader.Read(template);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(apis.Diagnostics);
        ApiRules.Check(apis, diagnostics);
        return diagnostics.ToImmutable().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info);
    }

    private static IPolicyViolationBeta1 Violation(string message, (string Path, Diagnostic Diagnostic)[] same) => new PolicyViolationBeta1
    {
        RuleName = same[0].Diagnostic.Code,
        Description = message,
        Fix = same[0].Diagnostic.Help,
        Severity = same[0].Diagnostic.Severity.ToString().ToLowerInvariant(),
        ViolatingResources =
        [
            .. same.Select(each => new PolicyViolatingResourceBeta1
            {
                ResourceLogicalId = each.Diagnostic.Location.Resource ?? "",
                TemplatePath = each.Path,
                Locations = [each.Diagnostic.Location.Pointer ?? ""],
            }),
        ],
    };
}
