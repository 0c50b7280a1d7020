namespace Gatehouse.Functions.Core;

/// <summary>What the mobile SDK of a caller says of itself.</summary>
public interface IClientContext
{
    /// <summary>The environment of the client.</summary>
    IDictionary<string, string> Environment { get; }

    /// <summary>The application that calls.</summary>
    IClientApplication? Client { get; }

    /// <summary>Values the application adds.</summary>
    IDictionary<string, string> Custom { get; }
}
