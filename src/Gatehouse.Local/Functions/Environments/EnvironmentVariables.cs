using System.Collections.Immutable;
using System.Globalization;

namespace Gatehouse.Local.Functions;

/// <summary>The environment variables of a function's process. Of this process's own, only what a program needs to run is passed on.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html.</remarks>
internal static class EnvironmentVariables
{
    private static readonly string[] PassedOn =
        ["PATH", "HOME", "USER", "TMPDIR", "TEMP", "TMP", "SystemRoot", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "ProgramFiles", "NUGET_PACKAGES",
         "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"];

    public static ImmutableDictionary<string, string> For(
        FunctionDefinition definition, FunctionHostOptions options, RuntimeLaunch launch, ImmutableDictionary<string, string> given, RuntimeApiListener api)
    {
        var variables = Inherited();
        var region = options.Region ?? RegionOf(definition.Arn);
        variables["LANG"] = "en_US.UTF-8";
        variables["TZ"] = ":UTC";
        variables["AWS_REGION"] = region;
        variables["AWS_DEFAULT_REGION"] = region;
        variables["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + (definition.Runtime ?? "dotnet10");
        variables["AWS_LAMBDA_FUNCTION_NAME"] = definition.Name;
        variables["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST";
        variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = definition.MemorySize.ToString(CultureInfo.InvariantCulture);
        variables["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand";
        variables["AWS_LAMBDA_LOG_GROUP_NAME"] = "/aws/lambda/" + definition.Name;
        variables["AWS_LAMBDA_LOG_STREAM_NAME"] = $"{options.Time.GetUtcNow():yyyy'/'MM'/'dd}/[$LATEST]{options.NewId()}";
        foreach (var (name, value) in given) variables[name] = value;
        foreach (var (name, value) in launch.Variables)
        {
            // Search paths of layers come before those the function sets itself.
            variables[name] = name is "PATH" && variables.TryGetValue(name, out var path) ? value + Path.PathSeparator + path : value;
        }
        foreach (var (name, value) in definition.Environment) variables[name] = value;
        variables["_HANDLER"] = definition.Handler ?? "";
        variables["LAMBDA_TASK_ROOT"] = launch.TaskRoot;
        variables["LAMBDA_RUNTIME_DIR"] = launch.RuntimeFolder;
        variables["AWS_LAMBDA_RUNTIME_API"] = api.Address;
        if (api.LocalName is { } local) variables["GATEHOUSE_RUNTIME_SOCKET"] = local;
        return variables.ToImmutable();
    }

    private static ImmutableDictionary<string, string>.Builder Inherited()
    {
        var variables = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            var (name, value) = ((string)entry.Key, (string?)entry.Value ?? "");
            var passed = PassedOn.Contains(name) || name.StartsWith("DOTNET_", StringComparison.Ordinal)
                || (name.StartsWith("AWS_", StringComparison.Ordinal) && !name.StartsWith("AWS_LAMBDA_", StringComparison.Ordinal));
            if (passed) variables[name] = value;
        }
        if (HasCredentials(variables)) return variables;
        variables["AWS_ACCESS_KEY_ID"] = "test";
        variables["AWS_SECRET_ACCESS_KEY"] = "test";
        variables["AWS_SESSION_TOKEN"] = "test";
        return variables;
    }

    private static bool HasCredentials(ImmutableDictionary<string, string>.Builder variables)
    {
        if (variables.ContainsKey("AWS_ACCESS_KEY_ID") || variables.ContainsKey("AWS_PROFILE") || variables.ContainsKey("AWS_WEB_IDENTITY_TOKEN_FILE")) return true;
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".aws");
        return File.Exists(Path.Combine(folder, "credentials")) || File.Exists(Path.Combine(folder, "config"));
    }

    private static string RegionOf(string arn) => arn.Split(':') is [_, _, _, { Length: > 0 } region, ..] ? region : "us-east-1";
}
