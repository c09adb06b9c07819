import { localityProblems, zoneAwareProblems } from '../../model/locality-problems';
import { MeshConfigDocument } from '../../model/mesh-config-document';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const localityValid: Rule = {
  name: 'mesh-config/locality-valid',
  code: 'MC-005',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Locality settings of the mesh can be carried out.',
  why: 'They say which region takes over from which for the whole mesh; istiod refuses a mesh config where they contradict themselves.',
  fix: 'Use distribute or failover, weights that add up to 100, and regions that are named once.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
localityLbSetting:
  distribute:
    - from: eu/*
      to: { 'eu/*': 80, 'us/*': 10 }
`,
      at: ['/localityLbSetting/distribute/0/to'],
    },
    {
      yaml: `
kind: MeshConfig
zone_aware_lb_setting:
  failover: [{ from: eu, to: eu }]
`,
      at: ['/zone_aware_lb_setting/failover/0'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
localityLbSetting:
  distribute:
    - from: eu/*
      to: { 'eu/*': 80, 'us/*': 20 }
zoneAwareLbSetting:
  failover: [{ from: eu, to: us }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const locality = document.root.child('localityLbSetting');
    const zones = document.root.child('zoneAwareLbSetting');
    const problems = [
      ...(locality === undefined ? [] : localityProblems(locality, true)),
      ...(zones === undefined ? [] : zoneAwareProblems(zones, true)),
    ];
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
