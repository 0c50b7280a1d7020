using Gatehouse.Local.Stacks;
using Gatehouse.Reading;

namespace Gatehouse.Cli;

/// <summary>An API of a stack, which a client can be printed of.</summary>
/// <param name="Name">The name.</param>
/// <param name="LogicalId">The logical id.</param>
/// <param name="Id">The id, as <c>serve</c> shows it.</param>
/// <param name="Write">Prints the client, in TypeScript if so asked, else in C#; null for APIs that have none.</param>
internal sealed record FoundApi(string Name, string LogicalId, string Id, Func<ClientOptions, bool, WrittenClient>? Write)
{
    public bool IsCalled(string nameOrId) => nameOrId == Name || nameOrId == LogicalId || nameOrId == Id;

    public override string ToString() => $"{Name} ({LogicalId})";

    /// <summary>All APIs of a stack.</summary>
    public static IEnumerable<FoundApi> All(ReadApis apis, LoadedStack stack)
    {
        return
        [
            .. apis.RestApis.Select(api => Make(api.LogicalId, api.Value.Name, name => api.Value with { Name = name }, TypedClients.WriteCSharpClient, TypedClients.WriteTypeScriptClient)),
            .. apis.HttpApis.Select(api => Make(api.LogicalId, api.Value.Name, name => api.Value with { Name = name }, TypedClients.WriteCSharpClient, TypedClients.WriteTypeScriptClient)),
            .. apis.WebSocketApis.Select(api => Found(api.LogicalId, Resolve(api.Value.Name), null)),
        ];

        string Resolve(TemplateText text) => stack.Environment.Resolve(text);

        FoundApi Make<T>(
            string logicalId, TemplateText name, Func<string, T> named, Func<T, ClientOptions?, WrittenClient> writeCSharp, Func<T, ClientOptions?, WrittenClient> writeTypeScript) =>
            Found(logicalId, Resolve(name), (options, isTypeScript) => (isTypeScript ? writeTypeScript : writeCSharp)(named(Resolve(name)), options));

        FoundApi Found(string logicalId, string name, Func<ClientOptions, bool, WrittenClient>? write) => new(name, logicalId, Resolve(TemplateText.Ref(logicalId)), write);
    }
}
