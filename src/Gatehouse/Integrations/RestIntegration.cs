namespace Gatehouse;

/// <summary>What a REST route calls, and how.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html.</remarks>
public abstract record RestIntegration
{
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(29);
    private readonly Aside<string> _hasTimeout;

    private protected RestIntegration()
    {
    }

    /// <summary>How long API Gateway waits for an answer, 50 ms to 29 s (more after a quota raise).</summary>
    /// <value>The default is the API's <see cref="RestApi.DefaultTimeout"/>, which is 29 seconds.</value>
    public TimeSpan Timeout
    {
        get => _timeout;
        init
        {
            _timeout = value;
            _hasTimeout = new("own");
        }
    }

    /// <summary>What is set in the request to what is called.</summary>
    internal virtual ValueList<ParameterMapping> RequestMappings => [];

    internal bool HasTimeout => _hasTimeout.Value is not null;

    /// <summary>The ARN of the role that API Gateway takes on for the call, or <c>arn:aws:iam::*:user/*</c> for the caller's own identity.</summary>
    /// <value>The default is null: the resource policy of what is called decides.</value>
    public TemplateText? Credentials { get; init; }

    /// <summary>What the integration needs to be allowed: it gets a role of its own that may do this and nothing else.</summary>
    /// <value>The default is empty: no role is written. Without effect where <see cref="Credentials"/> names a role.</value>
    public ValueList<RoleGrant> Grants { get; init; } = [];

    /// <summary>Members of the integration as the OpenAPI extension names them, for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];
}
