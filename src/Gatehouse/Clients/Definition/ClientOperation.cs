namespace Gatehouse.Clients;

/// <summary>What a client can call.</summary>
/// <param name="Name">The name; unique in the client, an identifier in upper camel case.</param>
/// <param name="Method">The method; <see cref="RouteMethod.Any"/> lets the caller choose.</param>
/// <param name="Path">The path; null for <c>$default</c>, where the caller chooses.</param>
internal sealed record ClientOperation(string Name, RouteMethod Method, RoutePath? Path)
{
    public string? Summary { get; init; }

    public string? Description { get; init; }

    public ValueList<ClientParameter> Parameters { get; init; } = [];

    public ClientBody? Body { get; init; }

    public ValueList<ClientAnswer> Answers { get; init; } = [];

    public ValueList<ClientCredential> Credentials { get; init; } = [];

    public bool NeedsApiKey { get; init; }

    public bool NeedsSignature { get; init; }

    /// <summary>The name of the type of an answer that is one of several; unique in the client, an identifier.</summary>
    public string AnswerName { get; init; } = "";

    /// <summary>Method and path.</summary>
    public string Key => Path is null ? "$default" : Method.Name() + " " + Path.Text;

    /// <summary>The answers of success, each with the type of its body.</summary>
    public IEnumerable<ClientAnswer> Successes => Answers.Where(answer => answer.IsSuccess);

    /// <summary>The one type of the bodies of success, where <see cref="Shape"/> says that there is one.</summary>
    public ClientType SuccessType => Successes.Select(answer => answer.Type).OfType<ClientType>().First();

    /// <summary>How the answer is handed over.</summary>
    public AnswerShape Shape
    {
        get
        {
            var successes = Successes.ToList();
            var types = successes.Select(answer => answer.Type).OfType<ClientType>().Distinct().Count();
            return (successes, types) switch
            {
                _ when Method == RouteMethod.Head => AnswerShape.Message,
                ({ Count: > 0 }, 0) when successes.All(answer => answer is { HasBody: false, StatusCode: 204 or 205 }) => AnswerShape.Nothing,
                (_, 0) => AnswerShape.Message,
                _ when successes.Any(answer => answer is { Type: null, HasBody: true }) => AnswerShape.Message,
                (_, 1) => successes.All(answer => answer.Type is not null) ? AnswerShape.Body : AnswerShape.BodyOrNothing,
                _ => AnswerShape.Choice,
            };
        }
    }
}
