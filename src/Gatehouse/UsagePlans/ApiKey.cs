namespace Gatehouse;

/// <summary>A key that a client sends to be counted.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html.</remarks>
/// <param name="Name">The name.</param>
public sealed record ApiKey(string Name)
{
    /// <summary>The id of a key that exists; of what the other properties say, nothing is deployed.</summary>
    /// <value>The default is null: a key is made together with the API.</value>
    public TemplateText? Id { get; init; }

    /// <summary>A key that exists. The local gateway makes a value up and shows it, unless one is given.</summary>
    /// <param name="id">Its id, or the reference that yields it.</param>
    public static ApiKey FromId(TemplateText id) => new(id.ToString()) { Id = id };

    /// <summary>The key itself, 20 to 128 characters. Of a key that exists, only the local gateway takes it.</summary>
    /// <value>The default is null: API Gateway makes one up.</value>
    public TemplateText? Value { get; init; }

    /// <summary>Whether the key is taken.</summary>
    /// <value>The default is true.</value>
    public bool Enabled { get; init; } = true;

    /// <summary>What the key is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>The id of the customer on AWS Marketplace.</summary>
    /// <value>The default is null.</value>
    public string? CustomerId { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    internal Origin Origin { get; init; }

    /// <summary>The printed form leaves out the key itself.</summary>
    public override string ToString() => $"ApiKey {{ Name = {Name} }}";
}
