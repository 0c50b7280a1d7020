using System.Text.Json;

namespace Gatehouse.Cdk;

/// <summary>Beside a published project: what it was built from, to know whether it is still up to date.</summary>
/// <param name="Projects">The project files, relative to the root.</param>
/// <param name="Inputs">The hash of what they were built from.</param>
/// <param name="Output">The hash of what was published.</param>
internal sealed record PublishStamp(string[] Projects, string Inputs, string Output)
{
    public static PublishStamp? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<PublishStamp>(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    public void Write(string path) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this));
}
