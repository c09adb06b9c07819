"""A small mesh, as a Python user would write it."""
from cdk8s import App, Chart
from cdk8s_istio import networking

app = App()
shop = Chart(app, "shop", namespace="shop")

networking.VirtualService(
    shop,
    "reviews",
    spec=networking.VirtualServiceSpec(
        hosts=["reviews"],
        http=[
            networking.VirtualServiceSpecHttp(
                timeout="2s",
                route=[
                    networking.VirtualServiceSpecHttpRoute(
                        destination=networking.VirtualServiceSpecHttpRouteDestination(host="reviews", subset="v1"),
                        weight=90,
                    ),
                    networking.VirtualServiceSpecHttpRoute(
                        destination=networking.VirtualServiceSpecHttpRouteDestination(host="reviews", subset="v2"),
                        weight=10,
                    ),
                ],
            )
        ],
    ),
)

app.synth()
