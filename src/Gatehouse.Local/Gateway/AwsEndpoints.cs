using System.Collections.Immutable;

namespace Gatehouse.Local;

/// <summary>Where AWS services are reached from this machine.</summary>
/// <remarks>The names are those of the variables that AWS's SDKs read: <c>AWS_ENDPOINT_URL</c> and <c>AWS_ENDPOINT_URL_SQS</c>.</remarks>
internal sealed class AwsEndpoints
{
    private const string Variable = "AWS_ENDPOINT_URL";
    private readonly ImmutableDictionary<string, Uri> _services;
    private readonly Uri? _all;

    private AwsEndpoints(Uri? all, ImmutableDictionary<string, Uri> services)
    {
        _all = all;
        _services = services;
    }

    /// <summary>No service is reached.</summary>
    public static AwsEndpoints None { get; } = new(null, []);

    /// <summary>The endpoints that environment variables name.</summary>
    /// <param name="variables">The variables; those of other names are left aside.</param>
    public static AwsEndpoints From(IEnumerable<KeyValuePair<string, string>> variables)
    {
        Uri? all = null;
        var services = ImmutableDictionary.CreateBuilder<string, Uri>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in variables)
        {
            if (!name.StartsWith(Variable, StringComparison.Ordinal) || !Uri.TryCreate(value, UriKind.Absolute, out var address))
            {
                continue;
            }

            if (name.Length == Variable.Length)
            {
                all = address;
            }
            else if (name[Variable.Length] == '_')
            {
                services[name[(Variable.Length + 1)..]] = address;
            }
        }

        return new(all, services.ToImmutable());
    }

    /// <summary>The endpoint of a service, or null when it is not reached from here.</summary>
    /// <param name="service">The service as the variables name it: <c>SQS</c>, <c>EVENTBRIDGE</c>, <c>SFN</c> ...</param>
    public Uri? Of(string service) => _services.GetValueOrDefault(service) ?? _all;
}
