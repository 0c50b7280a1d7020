namespace Gatehouse.Cli.Tests;

/// <summary>What a command leaves behind.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Nothing that only a programmer of this tool could read.</summary>
    public void ExpectNoStackTrace()
    {
        foreach (var text in new[] { Output, Errors })
        {
            Assert.DoesNotContain(" at Gatehouse.", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" at System.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Unhandled exception", text, StringComparison.Ordinal);
        }
    }
}
