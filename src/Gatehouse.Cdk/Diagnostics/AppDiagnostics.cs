using System.Runtime.CompilerServices;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>What the constructs of one app have found wrong, so that it can be told all at once.</summary>
internal sealed class AppDiagnostics
{
    private static readonly ConditionalWeakTable<IConstruct, AppDiagnostics> Apps = [];
    private static WeakReference<AppDiagnostics>? _lastWithErrors;
    private readonly DiagnosticBag _bag = new();

    static AppDiagnostics() => AppDomain.CurrentDomain.UnhandledException += (_, unhandled) => Tell(unhandled.ExceptionObject as Exception);

    public bool HasErrors => _bag.HasErrors;

    public static AppDiagnostics Of(Construct scope) => Apps.GetValue(scope.Node.Root, _ => new AppDiagnostics());

    public void Add(Diagnostic error)
    {
        _bag.Add(error);
        _lastWithErrors = new(this);
    }

    /// <summary>Writes all errors, and those that constructs of others have told the CDK.</summary>
    public void WriteTo(System.IO.TextWriter writer, Exception exception)
    {
        foreach (var error in _bag.ToImmutable())
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
        if (exception is not null && ValidationMessage.HoldsOurs(exception.Message) && _lastWithErrors?.TryGetTarget(out var app) == true)
        {
            app.WriteTo(Console.Error, exception);
            Environment.Exit(1);
        }
    }
}
