namespace Gatehouse.Cdk;

/// <summary>An API refers to something of another stack.</summary>
/// <param name="Api">The name of the API.</param>
/// <param name="Location">The line of the route, else of the API.</param>
/// <param name="Stack">The path of the API's stack.</param>
/// <param name="Other">The path of the other stack.</param>
internal sealed record CrossStackReference(TemplateText Api, DiagnosticLocation Location, string Stack, string Other)
{
    /// <summary>What an exception of the CDK has to say about this reference; null where it is about something else.</summary>
    public Diagnostic? Explain(string message)
    {
        if (message.Contains("would create a cyclic reference", StringComparison.Ordinal)
            && (message.Contains($"{Stack} -> {Other}/", StringComparison.Ordinal) || (Names(message, Stack) && Names(message, Other))))
        {
            return DiagnosticCatalogue.StacksInCycle.At(Location, Api, Stack, Other);
        }

        return message.Contains("Cross stack references are only supported", StringComparison.Ordinal) && Names(message, Stack) && Names(message, Other)
            ? DiagnosticCatalogue.StackOutOfReach.At(Location, Api, $"the stack '{Other}' is deployed to another region than '{Stack}'")
            : null;
    }

    private static bool Names(string message, string stack) =>
        message.Contains($"'{stack}'", StringComparison.Ordinal) || message.Contains($"\"{stack}\"", StringComparison.Ordinal);
}
