namespace Gatehouse.Functions.Core;

/// <summary>The log of the function that runs in this process; the console outside of Lambda.</summary>
public static class LambdaLogger
{
    private static readonly ILambdaLogger Fallback = new ConsoleLogger();

    internal static ILambdaLogger? Current { get; set; }

    private static ILambdaLogger Logger => Current ?? Fallback;

    /// <summary>Writes a line as it is.</summary>
    /// <param name="message">The line.</param>
    public static void Log(string message) => Logger.LogLine(message);

    /// <summary>Writes a line at a level.</summary>
    /// <param name="level">The level's name.</param>
    /// <param name="message">The line.</param>
    public static void Log(string level, string message) => Logger.Log(level, message);

    /// <summary>Writes a line at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="message">The line.</param>
    public static void Log(LogLevel level, string message) => Logger.Log(level, message);

    /// <summary>Writes a line at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="message">The line, with names in braces for the arguments.</param>
    /// <param name="args">The arguments, in the order of the names.</param>
    public static void Log(LogLevel level, string message, params object[] args) => Logger.Log(level, message, args);

    /// <summary>Writes a line and an exception at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line, with names in braces for the arguments.</param>
    /// <param name="args">The arguments, in the order of the names.</param>
    public static void Log(LogLevel level, Exception exception, string message, params object[] args) =>
        Logger.Log(level, exception, message, args);

    private sealed class ConsoleLogger : ILambdaLogger
    {
        public void Log(string message) => Console.WriteLine(message);

        public void LogLine(string message) => Console.WriteLine(message);
    }
}
