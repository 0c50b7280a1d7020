using System.Runtime.CompilerServices;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>What the constructs of one app have found wrong, so that it can be told all at once.</summary>
internal sealed class AppDiagnostics
{
    private static readonly ConditionalWeakTable<IConstruct, AppDiagnostics> Apps = [];
    private readonly DiagnosticBag _bag = new();

    public static AppDiagnostics Of(Construct scope) => Apps.GetValue(scope.Node.Root, _ => new AppDiagnostics());

    public bool HasErrors => _bag.HasErrors;

    public IEnumerable<Diagnostic> Errors => _bag.ToImmutable().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public void Add(Diagnostic diagnostic) => _bag.Add(diagnostic);
}
