namespace CadreOrleans.Web.Plans;

/// <summary>What an organ answers about a nominee from outside.</summary>
public enum ConsultAnswer
{
    /// <summary>It agrees.</summary>
    Agrees,

    /// <summary>It does not.</summary>
    Refuses,
}
