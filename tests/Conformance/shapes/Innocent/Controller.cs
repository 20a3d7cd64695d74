// A web controller that serves core services.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki;
using Juki.Services;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Web;

[ApiController]
[Route("residents")]
public sealed class ResidentsController(IResidentRepository repository) : ControllerBase
{
    [HttpGet("{number}")]
    public ActionResult<Resident> Get(string number, [FromServices] IOfficeClock clock) =>
        repository.Find(number) is { } resident && resident.CanVote(clock.Today) ? resident : NotFound();
}
