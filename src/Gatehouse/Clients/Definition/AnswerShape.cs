namespace Gatehouse.Clients;

/// <summary>How an operation hands over its answer.</summary>
internal enum AnswerShape
{
    /// <summary>As the message it is: nothing is declared of its body.</summary>
    Message,

    /// <summary>Not at all: it has no body.</summary>
    Nothing,

    /// <summary>As its body, of one type.</summary>
    Body,

    /// <summary>As its body, or null where the status has none.</summary>
    BodyOrNothing,

    /// <summary>As one of several bodies, by status.</summary>
    Choice,
}
