// A Dockerfile, a file of variables, Compose and Kubernetes.
// core: ../../cores/Juki.cs
// with: Containers/Dockerfile, Containers/acme.env, Containers/compose.yaml, Containers/deployment.yml
// expect-in Containers/Dockerfile: NC3006, NC3006, NC3006, NC3006, NC3006
// expect-in Containers/acme.env: NC3006, NC3006
// expect-in Containers/compose.yaml: NC3006, NC3006, NC3006
// expect-in Containers/deployment.yml: NC3006, NC3006
using Juki;

namespace Acme.Reports
{
    static class Reports
    {
        public static string Of(Resident resident) => resident.Number;
    }
}
