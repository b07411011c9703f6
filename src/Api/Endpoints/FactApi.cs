using CadreOrleans.Contracts.Officials;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Facts of an official's file, each by its own name. All of them can be sent to <c>/officials/{official}/entries</c>, too.</summary>
internal static class FactApi
{
    public static void MapFactApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapFact<AssessmentRequest>("/assessments", "Records a year's assessment (xếp loại).", """
            { "official": "o-0001", "year": 2021, "level": "good", "on": "2021-12-20", "evidence": ["minutes of 15 December"], "authority": "12-QĐ/HU" }
            """);
        workspace.MapFact<ConfidenceVoteRequest>("/confidence-votes", "Records a confidence vote (lấy phiếu tín nhiệm); the votes never exceed those convened.", """
            { "official": "o-0001", "high": 30, "medium": 5, "low": 1, "convened": 39, "on": "2021-10-05", "authority": "BB 3" }
            """);
        workspace.MapFact<TrainingRequest>("/trainings", "Records a completed training; political theory and state management state the level they gave.", """
            { "official": "o-0001", "training": "politicalTheory", "politicalTheory": "senior", "on": "2020-07-31", "authority": "CC 118" }
            """);
        workspace.MapFact<DegreeRequest>("/degrees", "Records a degree.", """
            { "official": "o-0001", "level": "master", "field": "public management", "mode": "inService", "awarded": { "value": "2019-06", "precision": "month" } }
            """);
        workspace.MapFact<DisciplineRequest>("/disciplines", "Records a measure of discipline, of the party or of the state.", """
            { "official": "o-0001", "track": "party", "form": "reprimand", "category": "duty", "on": "2021-03-15", "authority": "7-QĐ/UBKT" }
            """);
        workspace.MapFact<InspectionRequest>("/inspections", "Records that an inspection of an official was opened; it gets the next number of the file.", """
            { "official": "o-0001", "subject": "management of finance", "on": "2021-04-01", "authority": "9-QĐ/UBKT" }
            """);
        workspace.MapFact<ConclusionRequest>("/inspections/conclusions", "Records the conclusion of an inspection.", """
            { "official": "o-0001", "inspection": 1, "breachFound": false, "on": "2021-05-20", "authority": "4-KL/UBKT" }
            """);
        workspace.MapFact<ComplaintRequest>("/complaints", "Records the conclusion of a complaint about personnel work.", """
            { "official": "o-0001", "subject": "order of the nomination steps", "upheld": false, "on": "2021-06-10" }
            """);
        workspace.MapFact<FamilyRelationRequest>("/family-relations", "Records that two officials are related.", """
            { "official": "o-0001", "relative": "o-0002", "relation": "sibling", "on": "2021-01-01" }
            """);
        workspace.MapFact<RecruitmentRequest>("/recruitments", "Records that an official was recruited for a unit.", """
            { "official": "o-0001", "unit": "u-0001", "job": "specialist", "on": "2021-09-01", "authority": "55-QĐ/UBND" }
            """);
    }

    private static void MapFact<TRequest>(this IEndpointRouteBuilder workspace, string path, string summary, string example)
        where TRequest : FactRequest =>
        workspace.MapPost(path, (string workspace, TRequest request, IGrainFactory grains, HttpContext http) => RecordAsync(workspace, request, grains, http))
            .WithSummary(summary)
            .WithExample(example)
            .Records();

    private static async Task<IResult> RecordAsync(string workspace, FactRequest request, IGrainFactory grains, HttpContext http)
    {
        var known = RequestReading.Known(workspace, "workspace-unknown", "workspace");
        var outcome = await grains.GetGrain<IOfficialGrain>($"{known}/{request.Official}")
            .Record(http.Caller(), request.ToEntry(), request.EffectiveOn(), http.Command(request.Authority, request.OnBehalfOf));
        return outcome.ToResult(http, $"/api/v1/workspaces/{known}/officials/{request.Official}");
    }
}
