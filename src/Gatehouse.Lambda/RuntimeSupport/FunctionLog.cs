using System.Globalization;
using System.Text.Json;
using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The log on standard output, in the format and from the level that the function is configured with.</summary>
internal sealed class FunctionLog(TimeProvider time) : ILambdaLogger
{
    private readonly bool _json = string.Equals(Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_FORMAT"), "JSON", StringComparison.OrdinalIgnoreCase);
    private readonly LogLevel _least = LevelOf(
        Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_LEVEL") ?? Environment.GetEnvironmentVariable("AWS_LAMBDA_HANDLER_LOG_LEVEL"));

    public string RequestId { get; set; } = "";

    public void Log(string message) => Console.Out.Write(message);

    public void LogLine(string message) => Console.Out.WriteLine(message);

    public void Log(string level, string message)
    {
        if (LevelOf(level) < _least) return;
        var now = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        LogLine(_json
            ? $$"""{"timestamp":"{{now}}","level":"{{level}}","requestId":"{{RequestId}}","message":"{{JsonEncodedText.Encode(message)}}"}"""
            : $"{now}\t{RequestId}\t{NameOf(level)}\t{message}");
    }

    private static LogLevel LevelOf(string? name) => name?.ToUpperInvariant() switch
    {
        "TRACE" => LogLevel.Trace,
        "DEBUG" => LogLevel.Debug,
        "WARN" or "WARNING" => LogLevel.Warning,
        "ERROR" or "FAIL" => LogLevel.Error,
        "FATAL" or "CRITICAL" or "CRIT" => LogLevel.Critical,
        _ => LogLevel.Information,
    };

    /// <summary>The short names of Microsoft's console logger, which Lambda's .NET runtime prints.</summary>
    private static string NameOf(string level) => LevelOf(level) switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        LogLevel.Critical => "crit",
        _ => "info",
    };
}
