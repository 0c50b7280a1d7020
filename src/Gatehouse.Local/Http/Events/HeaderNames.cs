namespace Gatehouse.Local.Http;

/// <summary>Names of headers as HTTP APIs send them.</summary>
internal static class HeaderNames
{
    /// <summary>The name with each word in lower case but for its first letter: <c>X-Request-Id</c>.</summary>
    public static string TitleCase(string name)
    {
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] != At(name, index))
            {
                return string.Create(name.Length, name, static (characters, source) =>
                {
                    for (var place = 0; place < characters.Length; place++)
                    {
                        characters[place] = At(source, place);
                    }
                });
            }
        }

        return name;
    }

    private static char At(string name, int index) =>
        index == 0 || name[index - 1] == '-' ? char.ToUpperInvariant(name[index]) : char.ToLowerInvariant(name[index]);
}
