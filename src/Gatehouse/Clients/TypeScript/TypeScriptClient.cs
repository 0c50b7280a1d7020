namespace Gatehouse.Clients;

/// <summary>Prints a client in TypeScript: types that are erased, and a class over <c>fetch</c>.</summary>
internal static class TypeScriptClient
{
    public static string Write(ClientDefinition definition, string className)
    {
        var text = new SourceText();
        text.Add($"// Typed client of the API {SourceText.Line(definition.ApiName)}, printed from its definition. Changes made here are lost when it is printed anew.");
        foreach (var declaration in definition.Declarations)
        {
            Declaration(text, declaration);
        }

        Options(text, definition, className);
        TypeScriptRuntime.Error(text);
        text.Gap().Add(TypeScriptText.Comment(definition.Description ?? $"Calls the API {definition.ApiName}."));
        text.Block($"export class {className}", () =>
        {
            TypeScriptRuntime.Construction(text, definition, className);
            var names = new NameSet(TypeScriptNames.OwnMembers);
            foreach (var operation in definition.Operations)
            {
                TypeScriptOperation.Write(text, operation, names.Take(Identifier.Camel(operation.Name)));
            }

            TypeScriptRuntime.Send(text);
        }, begin: " {");
        TypeScriptRuntime.Functions(text, definition);
        return text.ToString();
    }

    public static string Option(ClientCredential credential) => Identifier.Camel(credential.Name);

    private static void Declaration(SourceText text, ClientDeclaration declaration)
    {
        text.Gap().Add(TypeScriptText.Comment(declaration.Description ?? $"The model {declaration.Name}."));
        switch (declaration)
        {
            case ClientDeclaration.Enum choice:
                text.Add($"export type {choice.Name} = {string.Join(" | ", choice.Values.Select(SourceText.Literal))};");
                break;
            case ClientDeclaration.Alias alias:
                text.Add($"export type {alias.Name} = {TypeScriptText.Type(alias.Type)};");
                break;
            case ClientDeclaration.Record record:
                text.Block($"export interface {record.Name}", () => Members(text, record), begin: " {");
                break;
            default:
                throw new InvalidOperationException(declaration.GetType().Name);
        }
    }

    private static void Members(SourceText text, ClientDeclaration.Record record)
    {
        foreach (var member in record.Members)
        {
            text.AddIf(member.Description is not null, TypeScriptText.Comment(member.Description ?? ""));
            text.Add($"{SourceText.Literal(member.Name)}{(member.IsRequired ? "" : "?")}: {TypeScriptText.Type(member.Type)};");
        }

        text.AddIf(record.IsOpen, "[name: string]: unknown;");
    }

    private static void Options(SourceText text, ClientDefinition definition, string className)
    {
        text.Gap().Add(TypeScriptText.Comment($"Where {className} calls the API, and as whom."));
        text.Block($"export interface {className}Options", () =>
        {
            text.Add(TypeScriptText.Comment("The address of a stage.")).Add("baseAddress: string;");
            text.AddIf(definition.NeedsApiKey, TypeScriptText.Comment("The API key, sent with the calls that need one.")).AddIf(definition.NeedsApiKey, "apiKey?: string;");
            foreach (var credential in definition.Credentials)
            {
                text.Add(TypeScriptText.Comment(CSharpOptions.Describe(credential))).Add($"{Option(credential)}?: () => string | undefined | Promise<string | undefined>;");
            }

            text.Add(TypeScriptText.Comment(definition.NeedsSignature ? "Sends the requests; routes with IAM authorization need one that signs." : "Sends the requests; without it the global fetch does."))
                .Add("fetch?: (address: string, init: RequestInit) => Promise<Response>;");
        }, begin: " {");
        text.Gap().Add("""
            /** How one call is made, and what it sends besides what its method asks for. APIs pass on what they do not declare. */
            export interface CallOptions {
                /** Gives up. */
                signal?: AbortSignal;
                /** More of the query string. */
                query?: Record<string, string | string[]>;
                /** More headers, such as the Content-Type of a body that the API does not declare. */
                headers?: HeadersInit;
            }
            """);
    }
}
