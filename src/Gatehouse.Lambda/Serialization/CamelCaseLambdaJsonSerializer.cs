using System.Text.Json;

namespace Gatehouse.Functions.Serialization.SystemTextJson;

/// <summary>Like <see cref="DefaultLambdaJsonSerializer"/>, but members are written in camel case.</summary>
public class CamelCaseLambdaJsonSerializer : DefaultLambdaJsonSerializer
{
    /// <summary>Creates the serializer.</summary>
    public CamelCaseLambdaJsonSerializer() : base(options => options.PropertyNamingPolicy = new AwsNamingPolicy(JsonNamingPolicy.CamelCase))
    {
    }
}
