namespace Gatehouse.Local.Http;

/// <summary>Changes of headers.</summary>
internal static class HeaderChange
{
    /// <summary>Changes a header as a mapping says.</summary>
    public static void Apply(GatewayHeaders headers, MappingKey key, string value)
    {
        switch (key.Action)
        {
            case MappingAction.Append:
                headers.Add(key.Name, value);
                break;
            case MappingAction.Overwrite:
                headers.Set(key.Name, value);
                break;
            default:
                headers.Remove(key.Name);
                break;
        }
    }
}
