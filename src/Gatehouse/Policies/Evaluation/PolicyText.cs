using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Policies;

/// <summary>A text of a policy that may contain variables such as <c>${aws:username}</c>.</summary>
internal sealed class PolicyText
{
    private readonly ImmutableArray<PatternToken> _tokens;
    private readonly WildcardPattern? _fixedPattern;
    private readonly string? _fixedText;
    private readonly WildcardPattern[]? _fixedArn;

    private PolicyText(ImmutableArray<PatternToken> tokens)
    {
        _tokens = tokens;
        if (tokens.Any(token => token.Kind == PatternTokenKind.Variable))
            return;
        _fixedPattern = WildcardPattern.Of(tokens);
        _fixedText = Join(tokens);
        _fixedArn = SplitArn(tokens);
    }

    /// <summary>Reads <paramref name="text"/>; <paramref name="hasVariables"/> is false in policies of the version before 2012-10-17.</summary>
    public static PolicyText Parse(string text, bool hasVariables)
    {
        var tokens = ImmutableArray.CreateBuilder<PatternToken>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (hasVariables && text[i] == '$' && TryVariable(text, i, out var token, out var end))
            {
                Add(tokens, literal, token);
                i = end;
            }
            else if (text[i] is '*' or '?')
            {
                Add(tokens, literal, new PatternToken(text[i] == '*' ? PatternTokenKind.AnyRun : PatternTokenKind.AnyOne, text[i].ToString()));
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        if (literal.Length > 0)
            tokens.Add(new PatternToken(PatternTokenKind.Literal, literal.ToString()));
        return new PolicyText(tokens.ToImmutable());
    }

    /// <summary>The pattern with wildcards in force; null when a variable has no value, so that nothing matches.</summary>
    public WildcardPattern? Pattern(PolicyContext context) =>
        _fixedPattern ?? (Resolve(context) is { } resolved ? WildcardPattern.Of(resolved) : null);

    /// <summary>The text with stars and question marks as plain characters; null when a variable has no value.</summary>
    public string? Text(PolicyContext context) => _fixedText ?? (Resolve(context) is { } resolved ? Join(resolved) : null);

    /// <summary>The parts of an ARN, each with its wildcards; null when a variable has no value.</summary>
    public WildcardPattern[]? ArnPatterns(PolicyContext context) =>
        _fixedArn ?? (Resolve(context) is { } resolved ? SplitArn(resolved) : null);

    private static WildcardPattern[] SplitArn(IEnumerable<PatternToken> tokens)
    {
        var parts = new List<List<PatternToken>> { new() };
        foreach (var token in tokens)
        {
            var texts = token.Kind == PatternTokenKind.Literal ? token.Text.Split(':', Arn.Parts - parts.Count + 1) : [token.Text];
            parts[^1].Add(token with { Text = texts[0] });
            parts.AddRange(texts[1..].Select(text => new List<PatternToken> { token with { Text = text } }));
        }

        return [.. parts.Select(WildcardPattern.Of)];
    }

    private static string Join(IEnumerable<PatternToken> tokens) => string.Concat(tokens.Select(token => token.Text));

    private static void Add(ImmutableArray<PatternToken>.Builder tokens, StringBuilder literal, PatternToken token)
    {
        if (literal.Length > 0)
            tokens.Add(new PatternToken(PatternTokenKind.Literal, literal.ToString()));
        literal.Clear();
        tokens.Add(token);
    }

    private static bool TryVariable(string text, int start, out PatternToken token, out int end)
    {
        token = default;
        end = text.IndexOf('}', start);
        if (end < 0 || start + 1 >= text.Length || text[start + 1] != '{' || end == start + 2)
            return false;
        var name = text[(start + 2)..end];
        if (name is "*" or "?" or "$")
        {
            token = new PatternToken(PatternTokenKind.Literal, name);
            return true;
        }

        var comma = name.IndexOf(',');
        token = comma < 0
            ? new PatternToken(PatternTokenKind.Variable, name.Trim())
            : new PatternToken(PatternTokenKind.Variable, name[..comma].Trim(), name[(comma + 1)..].Trim().Trim('\''));
        return true;
    }

    private PatternToken[]? Resolve(PolicyContext context)
    {
        var resolved = new PatternToken[_tokens.Length];
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = _tokens[i];
            if (resolved[i].Kind != PatternTokenKind.Variable)
                continue;
            // A key with several values cannot stand for one text.
            var value = context[resolved[i].Text] is [var only] ? only : resolved[i].Default;
            if (value is null)
                return null;
            resolved[i] = new PatternToken(PatternTokenKind.Literal, value);
        }

        return resolved;
    }
}
