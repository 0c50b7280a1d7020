using System.Text;
using Gatehouse.Local;

namespace Gatehouse.Cli;

/// <summary>What is served, for people: each API with the addresses of its stages.</summary>
internal static class ServedList
{
    public static string Write(GatewayHost host)
    {
        var text = new StringBuilder();
        foreach (var api in host.Model.Apis)
        {
            text.Append(ApiList.Name(api.Kind)).Append(' ').Append(api.Name).Append('\n');
            foreach (var stage in api.Stages)
            {
                text.Append("  ").Append(stage).Append(": ").Append(ApiList.Url(api, stage, host.Address)).Append('\n');
            }

            foreach (var key in api.Keys.Where(static key => key.IsMadeUp))
            {
                text.Append("  API key ").Append(key.Name).Append(": ").Append(key.Value).Append(key.Enabled ? "\n" : " (disabled)\n");
            }
        }

        return text.ToString();
    }
}
