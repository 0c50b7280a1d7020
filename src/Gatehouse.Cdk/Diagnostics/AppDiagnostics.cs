using System.Runtime.CompilerServices;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>What the constructs of one app have found wrong, so that it can be told all at once.</summary>
internal sealed class AppDiagnostics
{
    private static readonly ConditionalWeakTable<IConstruct, AppDiagnostics> Apps = [];
    private static WeakReference<AppDiagnostics>? _last;
    private readonly DiagnosticBag _bag = new();
    private readonly List<CrossStackReference> _references = [];

    static AppDiagnostics() => AppDomain.CurrentDomain.UnhandledException += (_, unhandled) => Tell(unhandled.ExceptionObject as Exception);

    public static AppDiagnostics Of(Construct scope) => Apps.GetValue(scope.Node.Root, _ => new AppDiagnostics());

    public void Add(Diagnostic error)
    {
        _bag.Add(error);
        _last = new(this);
    }

    /// <summary>Remembers a reference that the CDK may refuse later.</summary>
    public void Add(CrossStackReference reference)
    {
        _references.Add(reference);
        _last = new(this);
    }

    /// <summary>Whether our diagnostics tell what an exception of the CDK is about.</summary>
    public bool Explain(Exception exception) => _bag.HasErrors || Explanations(exception).Any();

    /// <summary>Writes all errors, and those that constructs of others have told the CDK.</summary>
    public void WriteTo(System.IO.TextWriter writer, Exception exception)
    {
        foreach (var error in _bag.ToImmutable().Concat(Explanations(exception)).Distinct())
        {
            writer.WriteLine(error);
        }

        foreach (var line in ValidationMessage.OfOthers(exception.Message))
        {
            writer.WriteLine(line);
        }
    }

    /// <summary>An app that calls Synth by itself and does not catch what comes of mistakes ends as it would with Run: without a stack trace.</summary>
    private static void Tell(Exception? exception)
    {
        if (exception is not null
            && _last?.TryGetTarget(out var app) == true
            && (ValidationMessage.HoldsOurs(exception.Message) || app.Explanations(exception).Any()))
        {
            app.WriteTo(Console.Error, exception);
            Environment.Exit(1);
        }
    }

    private IEnumerable<Diagnostic> Explanations(Exception exception) =>
        _references.Select(reference => reference.Explain(exception.Message)).OfType<Diagnostic>();
}
