namespace Gatehouse;

/// <summary>Values of the backend's answer.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.</remarks>
public static class FromResponse
{
    /// <summary>The last value of a header of the backend's answer.</summary>
    public static MappingSource Header(string name) => new($"integration.response.header.{name}");

    /// <summary>All values of a header of the backend's answer, joined by commas.</summary>
    public static MappingSource MultiValueHeader(string name) => new($"integration.response.multivalueheader.{name}");

    /// <summary>The body of the backend's answer, or what a JSONPath without leading <c>$.</c> finds in it.</summary>
    public static MappingSource Body(string? jsonPath = null) => new(jsonPath is null ? "integration.response.body" : $"integration.response.body.{jsonPath}");
}
