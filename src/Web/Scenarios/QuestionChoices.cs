namespace CadreOrleans.Web.Scenarios;

/// <summary>What an inverse question adds each year.</summary>
internal enum QuestionMeans
{
    /// <summary>Rotations.</summary>
    Rotations,

    /// <summary>Recruits.</summary>
    Recruits,

    /// <summary>Places in degree courses.</summary>
    DegreePlaces,

    /// <summary>Places in political theory.</summary>
    TheoryPlaces,

    /// <summary>Places in state management.</summary>
    ManagementPlaces,
}

/// <summary>What an inverse question asks to hold.</summary>
internal enum QuestionTarget
{
    /// <summary>T2: the share of leaders rotated.</summary>
    Rotated,

    /// <summary>T3: a leader who is no local in every unit.</summary>
    NonLocal,

    /// <summary>No key post without a ready successor.</summary>
    KeyReady,

    /// <summary>No post without a ready successor.</summary>
    AllReady,
}
