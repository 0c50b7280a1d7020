namespace Gatehouse.Functions.Core;

/// <summary>The application that calls through the mobile SDK.</summary>
public interface IClientApplication
{
    /// <summary>The name of its package.</summary>
    string? AppPackageName { get; }

    /// <summary>Its title.</summary>
    string? AppTitle { get; }

    /// <summary>The code of its version.</summary>
    string? AppVersionCode { get; }

    /// <summary>The name of its version.</summary>
    string? AppVersionName { get; }

    /// <summary>The id of its installation.</summary>
    string? InstallationId { get; }
}
