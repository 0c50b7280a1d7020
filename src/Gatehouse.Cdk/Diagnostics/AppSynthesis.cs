using Amazon.CDK;

namespace Gatehouse.Cdk;

/// <summary>Synthesises apps so that mistakes are told as a compiler tells them.</summary>
public static class AppSynthesis
{
    /// <summary>
    /// Synthesises the app. Where definitions hold mistakes, all of them are written to the standard error, one a line in the form
    /// <c>ContactsStack.cs(24): error GH2010: ...</c>, and no template is written.
    /// </summary>
    /// <param name="app">The app.</param>
    /// <returns>The exit code of the program: 0, or 1 where there are mistakes.</returns>
    public static int Run(this App app) => Run(app, Console.Error);

    internal static int Run(App app, System.IO.TextWriter error)
    {
        var refusals = GatehouseValidation.Refusals;
        try
        {
            app.Synth();

            // The CDK's process has told what the validation found; that it failed does not reach this one.
            return GatehouseValidation.Refusals == refusals ? 0 : 1;
        }
        catch (Exception exception) when (AppDiagnostics.Of(app).Explain(exception) && exception is not OutOfMemoryException)
        {
            AppDiagnostics.Of(app).WriteTo(error, exception);
            return 1;
        }
    }
}
