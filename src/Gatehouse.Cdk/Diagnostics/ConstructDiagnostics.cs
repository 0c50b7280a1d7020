using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>What one construct has found wrong. Errors end the synthesis before anything is written; the CDK shows the others as annotations.</summary>
internal sealed class ConstructDiagnostics : DeputyBase, IValidation
{
    private readonly Construct _construct;
    private readonly DiagnosticBag _bag = new();

    private ConstructDiagnostics(Construct construct) => _construct = construct;

    public static ConstructDiagnostics For(Construct construct)
    {
        var diagnostics = new ConstructDiagnostics(construct);
        construct.Node.AddValidation(diagnostics);
        return diagnostics;
    }

    public void Add(Diagnostic diagnostic)
    {
        _bag.Add(diagnostic);
        switch (diagnostic.Severity)
        {
            case DiagnosticSeverity.Error:
                AppDiagnostics.Of(_construct).Add(diagnostic);
                break;
            case DiagnosticSeverity.Warning:
                Annotations.Of(_construct).AddWarningV2(diagnostic.Code, diagnostic.ToString());
                break;
            default:
                Annotations.Of(_construct).AddInfo(diagnostic.ToString());
                break;
        }
    }

    public string[] Validate() =>
        [.. _bag.ToImmutable().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
}
