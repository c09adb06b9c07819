"""A small mesh, as a Python user would write it."""
from cdk8s import App, Chart
from cdk8s_istio import AuthorizationPolicy, Mesh, MeshService, MutualTls, Peer, ServicePort, WorkloadTarget, networking

app = App()
shop = Chart(app, "shop", namespace="shop")
mesh = Mesh(shop, "mesh", mutual_tls=MutualTls.STRICT)

cart = MeshService(shop, "cart", mesh=mesh, ports=[ServicePort.http(8080)], service_account="cart")
stock = MeshService(shop, "stock", mesh=mesh, ports=[ServicePort.grpc(9090)])

AuthorizationPolicy(
    shop,
    "stock-callers",
    mesh=mesh,
    target=WorkloadTarget.service(stock),
    rules=[{"from": [Peer.service(cart)]}],
)

networking.VirtualService(
    shop,
    "cart-timeout",
    spec=networking.VirtualServiceSpec(
        hosts=["cart"],
        http=[
            networking.VirtualServiceSpecHttp(
                timeout="2s",
                route=[
                    networking.VirtualServiceSpecHttpRoute(
                        destination=networking.VirtualServiceSpecHttpRouteDestination(host="cart"),
                    ),
                ],
            )
        ],
    ),
)

app.synth()

# The checks run in Python too: what Istio would refuse stops the program before a file is written.
broken = App(outdir="broken")
chart = Chart(broken, "broken", namespace="shop")
Mesh(chart, "mesh")
networking.VirtualService(chart, "nowhere", spec=networking.VirtualServiceSpec(hosts=["cart"]))
try:
    broken.synth()
except Exception as error:
    print("Refused, as it should be:", str(error).strip().splitlines()[0])
else:
    raise SystemExit("A VirtualService without routes was not refused.")
