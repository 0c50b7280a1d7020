namespace Gatehouse.Functions.Core;

/// <summary>The log of a function. Where names stand in braces in a message, arguments take their place in order.</summary>
public interface ILambdaLogger
{
    /// <summary>Writes text as it is, without ending the line.</summary>
    /// <param name="message">The text.</param>
    void Log(string message);

    /// <summary>Writes a line as it is.</summary>
    /// <param name="message">The line.</param>
    void LogLine(string message);

    /// <summary>Writes a line at a level.</summary>
    /// <param name="level">The level's name; an unknown one counts as Information.</param>
    /// <param name="message">The line.</param>
    void Log(string level, string message) => LogLine(message);

    /// <summary>Writes a line at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="message">The line.</param>
    void Log(LogLevel level, string message) => Log(level.ToString(), message);

    /// <summary>Writes a line with arguments at a level.</summary>
    /// <param name="level">The level's name.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void Log(string level, string message, params object[] args) => Log(level, MessageTemplate.Render(message, args));

    /// <summary>Writes a line with arguments and an exception at a level.</summary>
    /// <param name="level">The level's name.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void Log(string level, Exception exception, string message, params object[] args) =>
        Log(level, MessageTemplate.Render(message, args) + Environment.NewLine + exception);

    /// <summary>Writes a line with arguments at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void Log(LogLevel level, string message, params object[] args) => Log(level.ToString(), message, args);

    /// <summary>Writes a line with arguments and an exception at a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void Log(LogLevel level, Exception exception, string message, params object[] args) =>
        Log(level.ToString(), exception, message, args);

    /// <summary>Writes a line at the level Trace.</summary>
    /// <param name="message">The line.</param>
    void LogTrace(string message) => Log(LogLevel.Trace.ToString(), message);

    /// <summary>Writes a line with arguments at the level Trace.</summary>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogTrace(string message, params object[] args) => Log(LogLevel.Trace.ToString(), message, args);

    /// <summary>Writes a line with arguments and an exception at the level Trace.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogTrace(Exception exception, string message, params object[] args) => Log(LogLevel.Trace.ToString(), exception, message, args);

    /// <summary>Writes a line at the level Debug.</summary>
    /// <param name="message">The line.</param>
    void LogDebug(string message) => Log(LogLevel.Debug.ToString(), message);

    /// <summary>Writes a line with arguments at the level Debug.</summary>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogDebug(string message, params object[] args) => Log(LogLevel.Debug.ToString(), message, args);

    /// <summary>Writes a line with arguments and an exception at the level Debug.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogDebug(Exception exception, string message, params object[] args) => Log(LogLevel.Debug.ToString(), exception, message, args);

    /// <summary>Writes a line at the level Information.</summary>
    /// <param name="message">The line.</param>
    void LogInformation(string message) => Log(LogLevel.Information.ToString(), message);

    /// <summary>Writes a line with arguments at the level Information.</summary>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogInformation(string message, params object[] args) => Log(LogLevel.Information.ToString(), message, args);

    /// <summary>Writes a line with arguments and an exception at the level Information.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogInformation(Exception exception, string message, params object[] args) => Log(LogLevel.Information.ToString(), exception, message, args);

    /// <summary>Writes a line at the level Warning.</summary>
    /// <param name="message">The line.</param>
    void LogWarning(string message) => Log(LogLevel.Warning.ToString(), message);

    /// <summary>Writes a line with arguments at the level Warning.</summary>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogWarning(string message, params object[] args) => Log(LogLevel.Warning.ToString(), message, args);

    /// <summary>Writes a line with arguments and an exception at the level Warning.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogWarning(Exception exception, string message, params object[] args) => Log(LogLevel.Warning.ToString(), exception, message, args);

    /// <summary>Writes a line at the level Error.</summary>
    /// <param name="message">The line.</param>
    void LogError(string message) => Log(LogLevel.Error.ToString(), message);

    /// <summary>Writes a line with arguments at the level Error.</summary>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogError(string message, params object[] args) => Log(LogLevel.Error.ToString(), message, args);

    /// <summary>Writes a line with arguments and an exception at the level Error.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogError(Exception exception, string message, params object[] args) => Log(LogLevel.Error.ToString(), exception, message, args);

    /// <summary>Writes a line at the level Critical.</summary>
    /// <param name="message">The line.</param>
    void LogCritical(string message) => Log(LogLevel.Critical.ToString(), message);

    /// <summary>Writes a line with arguments at the level Critical.</summary>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogCritical(string message, params object[] args) => Log(LogLevel.Critical.ToString(), message, args);

    /// <summary>Writes a line with arguments and an exception at the level Critical.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="message">The line.</param>
    /// <param name="args">The arguments.</param>
    void LogCritical(Exception exception, string message, params object[] args) => Log(LogLevel.Critical.ToString(), exception, message, args);
}
