namespace Gatehouse;

/// <summary>What happens to a request body for whose content type there is no mapping template.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html.</remarks>
public enum PassthroughBehavior
{
    /// <summary>It is passed on unchanged.</summary>
    WhenNoMatch,

    /// <summary>It is passed on unchanged if there are no templates at all, else the answer is 415.</summary>
    WhenNoTemplates,

    /// <summary>The answer is 415.</summary>
    Never,
}
