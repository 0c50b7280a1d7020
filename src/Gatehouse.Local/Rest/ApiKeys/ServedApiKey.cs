using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>An API key as it is served.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-key-source.html.</remarks>
/// <param name="Name">The name in the definition.</param>
/// <param name="Id">The id, <c>$context.identity.apiKeyId</c>.</param>
/// <param name="Value">The key itself. It is shown to who runs the gateway, and written to no log.</param>
/// <param name="Enabled">Whether the key is taken.</param>
internal sealed record ServedApiKey(string Name, string Id, string Value, bool Enabled)
{
    private const string IdDigits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const string ValueDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether the definition names no value, so that the gateway made one up.</summary>
    public bool IsMadeUp { get; init; }

    /// <summary>A key; one without value gets one that stays the same as long as its id does, or else API and name.</summary>
    public static ServedApiKey Of(ApiKey key, RestGatewayOptions options)
    {
        var id = key.Id is { } known ? options.Resolve(known) : options.PhysicalId(key.Origin);
        var name = id ?? $"{options.ApiId}/{key.Name}";
        return new(
            key.Name,
            id ?? Text(name, "id", IdDigits, 10),
            key.Value is { } value ? options.Resolve(value) : Text(name, "value", ValueDigits, 40),
            key.Enabled) { IsMadeUp = key.Value is null };
    }

    /// <summary>The printed form leaves out the key itself.</summary>
    public override string ToString() => $"ServedApiKey {{ Name = {Name}, Id = {Id}, Enabled = {Enabled} }}";

    private static string Text(string name, string use, string digits, int length)
    {
        var hash = SHA512.HashData(Encoding.UTF8.GetBytes($"{use}/{name}"));
        return string.Create(length, (hash, digits), static (text, source) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = source.digits[source.hash[index] % source.digits.Length];
            }
        });
    }
}
